/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.channel.OutputKind;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Output Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getConsole <em>Console</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getBus <em>Bus</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getDestinations <em>Destinations</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.OutputChannelImpl#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutputChannelImpl extends NamedImpl implements OutputChannel {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OutputKind KIND_EDEFAULT = OutputKind.MAIN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OutputKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsole() <em>Console</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsole()
	 * @generated
	 * @ordered
	 */
	protected Device console;

	/**
	 * The default value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected static final String BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected String bus = BUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected Port port;

	/**
	 * The cached value of the '{@link #getDestinations() <em>Destinations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinations()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> destinations;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutputChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChannelPackage.Literals.OUTPUT_CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OutputKind newKind) {
		OutputKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getConsole() {
		return console;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsole(Device newConsole) {
		Device oldConsole = console;
		console = newConsole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__CONSOLE, oldConsole, console));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBus() {
		return bus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBus(String newBus) {
		String oldBus = bus;
		bus = newBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__BUS, oldBus, bus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(Port newPort) {
		Port oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDestinations() {
		if (destinations == null) {
			destinations = new EObjectEList<Device>(Device.class, this, ChannelPackage.OUTPUT_CHANNEL__DESTINATIONS);
		}
		return destinations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.OUTPUT_CHANNEL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChannelPackage.OUTPUT_CHANNEL__NUMBER:
				return getNumber();
			case ChannelPackage.OUTPUT_CHANNEL__KIND:
				return getKind();
			case ChannelPackage.OUTPUT_CHANNEL__CONSOLE:
				return getConsole();
			case ChannelPackage.OUTPUT_CHANNEL__BUS:
				return getBus();
			case ChannelPackage.OUTPUT_CHANNEL__PORT:
				return getPort();
			case ChannelPackage.OUTPUT_CHANNEL__DESTINATIONS:
				return getDestinations();
			case ChannelPackage.OUTPUT_CHANNEL__COLOUR:
				return getColour();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ChannelPackage.OUTPUT_CHANNEL__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__KIND:
				setKind((OutputKind)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__CONSOLE:
				setConsole((Device)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__BUS:
				setBus((String)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__PORT:
				setPort((Port)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__DESTINATIONS:
				getDestinations().clear();
				getDestinations().addAll((Collection<? extends Device>)newValue);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__COLOUR:
				setColour((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ChannelPackage.OUTPUT_CHANNEL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__CONSOLE:
				setConsole((Device)null);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__BUS:
				setBus(BUS_EDEFAULT);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__PORT:
				setPort((Port)null);
				return;
			case ChannelPackage.OUTPUT_CHANNEL__DESTINATIONS:
				getDestinations().clear();
				return;
			case ChannelPackage.OUTPUT_CHANNEL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ChannelPackage.OUTPUT_CHANNEL__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ChannelPackage.OUTPUT_CHANNEL__KIND:
				return kind != KIND_EDEFAULT;
			case ChannelPackage.OUTPUT_CHANNEL__CONSOLE:
				return console != null;
			case ChannelPackage.OUTPUT_CHANNEL__BUS:
				return BUS_EDEFAULT == null ? bus != null : !BUS_EDEFAULT.equals(bus);
			case ChannelPackage.OUTPUT_CHANNEL__PORT:
				return port != null;
			case ChannelPackage.OUTPUT_CHANNEL__DESTINATIONS:
				return destinations != null && !destinations.isEmpty();
			case ChannelPackage.OUTPUT_CHANNEL__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", bus: ");
		result.append(bus);
		result.append(", colour: ");
		result.append(colour);
		result.append(')');
		return result.toString();
	}

} //OutputChannelImpl
