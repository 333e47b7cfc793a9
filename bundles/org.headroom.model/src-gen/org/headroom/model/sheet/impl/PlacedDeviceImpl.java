/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placed Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#isMirrored <em>Mirrored</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#isHideUnused <em>Hide Unused</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.PlacedDeviceImpl#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlacedDeviceImpl extends ElementImpl implements PlacedDevice {
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isMirrored() <em>Mirrored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MIRRORED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMirrored() <em>Mirrored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMirrored()
	 * @generated
	 * @ordered
	 */
	protected boolean mirrored = MIRRORED_EDEFAULT;

	/**
	 * The default value of the '{@link #isHideUnused() <em>Hide Unused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHideUnused()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIDE_UNUSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHideUnused() <em>Hide Unused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHideUnused()
	 * @generated
	 * @ordered
	 */
	protected boolean hideUnused = HIDE_UNUSED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlacedDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SheetPackage.Literals.PLACED_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sheet getSheet() {
		if (eContainerFeatureID() != SheetPackage.PLACED_DEVICE__SHEET) return null;
		return (Sheet)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSheet(Sheet newSheet, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSheet, SheetPackage.PLACED_DEVICE__SHEET, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSheet(Sheet newSheet) {
		if (newSheet != eInternalContainer() || (eContainerFeatureID() != SheetPackage.PLACED_DEVICE__SHEET && newSheet != null)) {
			if (EcoreUtil.isAncestor(this, newSheet))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSheet != null)
				msgs = ((InternalEObject)newSheet).eInverseAdd(this, SheetPackage.SHEET__DEVICES, Sheet.class, msgs);
			msgs = basicSetSheet(newSheet, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.PLACED_DEVICE__SHEET, newSheet, newSheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.PLACED_DEVICE__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.PLACED_DEVICE__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMirrored() {
		return mirrored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMirrored(boolean newMirrored) {
		boolean oldMirrored = mirrored;
		mirrored = newMirrored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.PLACED_DEVICE__MIRRORED, oldMirrored, mirrored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHideUnused() {
		return hideUnused;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHideUnused(boolean newHideUnused) {
		boolean oldHideUnused = hideUnused;
		hideUnused = newHideUnused;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.PLACED_DEVICE__HIDE_UNUSED, oldHideUnused, hideUnused));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EObjectEList<Port>(Port.class, this, SheetPackage.PLACED_DEVICE__PORTS);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SheetPackage.PLACED_DEVICE__SHEET:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSheet((Sheet)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SheetPackage.PLACED_DEVICE__SHEET:
				return basicSetSheet(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SheetPackage.PLACED_DEVICE__SHEET:
				return eInternalContainer().eInverseRemove(this, SheetPackage.SHEET__DEVICES, Sheet.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SheetPackage.PLACED_DEVICE__SHEET:
				return getSheet();
			case SheetPackage.PLACED_DEVICE__DEVICE:
				return getDevice();
			case SheetPackage.PLACED_DEVICE__WIDTH:
				return getWidth();
			case SheetPackage.PLACED_DEVICE__MIRRORED:
				return isMirrored();
			case SheetPackage.PLACED_DEVICE__HIDE_UNUSED:
				return isHideUnused();
			case SheetPackage.PLACED_DEVICE__PORTS:
				return getPorts();
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
			case SheetPackage.PLACED_DEVICE__SHEET:
				setSheet((Sheet)newValue);
				return;
			case SheetPackage.PLACED_DEVICE__DEVICE:
				setDevice((Device)newValue);
				return;
			case SheetPackage.PLACED_DEVICE__WIDTH:
				setWidth((Integer)newValue);
				return;
			case SheetPackage.PLACED_DEVICE__MIRRORED:
				setMirrored((Boolean)newValue);
				return;
			case SheetPackage.PLACED_DEVICE__HIDE_UNUSED:
				setHideUnused((Boolean)newValue);
				return;
			case SheetPackage.PLACED_DEVICE__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
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
			case SheetPackage.PLACED_DEVICE__SHEET:
				setSheet((Sheet)null);
				return;
			case SheetPackage.PLACED_DEVICE__DEVICE:
				setDevice((Device)null);
				return;
			case SheetPackage.PLACED_DEVICE__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case SheetPackage.PLACED_DEVICE__MIRRORED:
				setMirrored(MIRRORED_EDEFAULT);
				return;
			case SheetPackage.PLACED_DEVICE__HIDE_UNUSED:
				setHideUnused(HIDE_UNUSED_EDEFAULT);
				return;
			case SheetPackage.PLACED_DEVICE__PORTS:
				getPorts().clear();
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
			case SheetPackage.PLACED_DEVICE__SHEET:
				return getSheet() != null;
			case SheetPackage.PLACED_DEVICE__DEVICE:
				return device != null;
			case SheetPackage.PLACED_DEVICE__WIDTH:
				return width != WIDTH_EDEFAULT;
			case SheetPackage.PLACED_DEVICE__MIRRORED:
				return mirrored != MIRRORED_EDEFAULT;
			case SheetPackage.PLACED_DEVICE__HIDE_UNUSED:
				return hideUnused != HIDE_UNUSED_EDEFAULT;
			case SheetPackage.PLACED_DEVICE__PORTS:
				return ports != null && !ports.isEmpty();
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
		result.append(" (width: ");
		result.append(width);
		result.append(", mirrored: ");
		result.append(mirrored);
		result.append(", hideUnused: ");
		result.append(hideUnused);
		result.append(')');
		return result.toString();
	}

} //PlacedDeviceImpl
