/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.PortType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Port Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getBalanced <em>Balanced</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getImpedance <em>Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getNominalLevel <em>Nominal Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getMaxLevel <em>Max Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getPhantom <em>Phantom</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getTaps <em>Taps</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PortTypeImpl#getDeviceType <em>Device Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortTypeImpl extends IdentifiedImpl implements PortType {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.IN;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected static final SignalKind SIGNAL_EDEFAULT = SignalKind.ANALOGUE;

	/**
	 * The cached value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected SignalKind signal = SIGNAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind CONNECTOR_EDEFAULT = ConnectorKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind connector = CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final Gender GENDER_EDEFAULT = Gender.NONE;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected Gender gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final SignalLevel LEVEL_EDEFAULT = SignalLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected SignalLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBalanced() <em>Balanced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalanced()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean BALANCED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBalanced() <em>Balanced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalanced()
	 * @generated
	 * @ordered
	 */
	protected Boolean balanced = BALANCED_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpedance() <em>Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final Double IMPEDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpedance() <em>Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpedance()
	 * @generated
	 * @ordered
	 */
	protected Double impedance = IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNominalLevel() <em>Nominal Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Double NOMINAL_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNominalLevel() <em>Nominal Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalLevel()
	 * @generated
	 * @ordered
	 */
	protected Double nominalLevel = NOMINAL_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxLevel() <em>Max Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxLevel() <em>Max Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLevel()
	 * @generated
	 * @ordered
	 */
	protected Double maxLevel = MAX_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhantom() <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhantom()
	 * @generated
	 * @ordered
	 */
	protected static final Phantom PHANTOM_EDEFAULT = Phantom.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPhantom() <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhantom()
	 * @generated
	 * @ordered
	 */
	protected Phantom phantom = PHANTOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNELS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected int channels = CHANNELS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected NetworkPortData network;

	/**
	 * The cached value of the '{@link #getTaps() <em>Taps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaps()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> taps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PORT_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalKind getSignal() {
		return signal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignal(SignalKind newSignal) {
		SignalKind oldSignal = signal;
		signal = newSignal == null ? SIGNAL_EDEFAULT : newSignal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__SIGNAL, oldSignal, signal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(ConnectorKind newConnector) {
		ConnectorKind oldConnector = connector;
		connector = newConnector == null ? CONNECTOR_EDEFAULT : newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gender getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(Gender newGender) {
		Gender oldGender = gender;
		gender = newGender == null ? GENDER_EDEFAULT : newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(SignalLevel newLevel) {
		SignalLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getBalanced() {
		return balanced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBalanced(Boolean newBalanced) {
		Boolean oldBalanced = balanced;
		balanced = newBalanced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__BALANCED, oldBalanced, balanced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getImpedance() {
		return impedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpedance(Double newImpedance) {
		Double oldImpedance = impedance;
		impedance = newImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__IMPEDANCE, oldImpedance, impedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNominalLevel() {
		return nominalLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNominalLevel(Double newNominalLevel) {
		Double oldNominalLevel = nominalLevel;
		nominalLevel = newNominalLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__NOMINAL_LEVEL, oldNominalLevel, nominalLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxLevel() {
		return maxLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxLevel(Double newMaxLevel) {
		Double oldMaxLevel = maxLevel;
		maxLevel = newMaxLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__MAX_LEVEL, oldMaxLevel, maxLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phantom getPhantom() {
		return phantom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhantom(Phantom newPhantom) {
		Phantom oldPhantom = phantom;
		phantom = newPhantom == null ? PHANTOM_EDEFAULT : newPhantom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__PHANTOM, oldPhantom, phantom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChannels() {
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannels(int newChannels) {
		int oldChannels = channels;
		channels = newChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__CHANNELS, oldChannels, channels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkPortData getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNetwork(NetworkPortData newNetwork, NotificationChain msgs) {
		NetworkPortData oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__NETWORK, oldNetwork, newNetwork);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(NetworkPortData newNetwork) {
		if (newNetwork != network) {
			NotificationChain msgs = null;
			if (network != null)
				msgs = ((InternalEObject)network).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.PORT_TYPE__NETWORK, null, msgs);
			if (newNetwork != null)
				msgs = ((InternalEObject)newNetwork).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.PORT_TYPE__NETWORK, null, msgs);
			msgs = basicSetNetwork(newNetwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__NETWORK, newNetwork, newNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getTaps() {
		if (taps == null) {
			taps = new EDataTypeEList<Double>(Double.class, this, CataloguePackage.PORT_TYPE__TAPS);
		}
		return taps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceType getDeviceType() {
		if (eContainerFeatureID() != CataloguePackage.PORT_TYPE__DEVICE_TYPE) return null;
		return (DeviceType)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDeviceType(DeviceType newDeviceType, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDeviceType, CataloguePackage.PORT_TYPE__DEVICE_TYPE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceType(DeviceType newDeviceType) {
		if (newDeviceType != eInternalContainer() || (eContainerFeatureID() != CataloguePackage.PORT_TYPE__DEVICE_TYPE && newDeviceType != null)) {
			if (EcoreUtil.isAncestor(this, newDeviceType))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDeviceType != null)
				msgs = ((InternalEObject)newDeviceType).eInverseAdd(this, CataloguePackage.DEVICE_TYPE__PORTS, DeviceType.class, msgs);
			msgs = basicSetDeviceType(newDeviceType, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PORT_TYPE__DEVICE_TYPE, newDeviceType, newDeviceType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDeviceType((DeviceType)otherEnd, msgs);
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
			case CataloguePackage.PORT_TYPE__NETWORK:
				return basicSetNetwork(null, msgs);
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				return basicSetDeviceType(null, msgs);
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
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				return eInternalContainer().eInverseRemove(this, CataloguePackage.DEVICE_TYPE__PORTS, DeviceType.class, msgs);
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
			case CataloguePackage.PORT_TYPE__KEY:
				return getKey();
			case CataloguePackage.PORT_TYPE__LABEL:
				return getLabel();
			case CataloguePackage.PORT_TYPE__SECTION:
				return getSection();
			case CataloguePackage.PORT_TYPE__DIRECTION:
				return getDirection();
			case CataloguePackage.PORT_TYPE__SIGNAL:
				return getSignal();
			case CataloguePackage.PORT_TYPE__CONNECTOR:
				return getConnector();
			case CataloguePackage.PORT_TYPE__GENDER:
				return getGender();
			case CataloguePackage.PORT_TYPE__LEVEL:
				return getLevel();
			case CataloguePackage.PORT_TYPE__BALANCED:
				return getBalanced();
			case CataloguePackage.PORT_TYPE__IMPEDANCE:
				return getImpedance();
			case CataloguePackage.PORT_TYPE__NOMINAL_LEVEL:
				return getNominalLevel();
			case CataloguePackage.PORT_TYPE__MAX_LEVEL:
				return getMaxLevel();
			case CataloguePackage.PORT_TYPE__PHANTOM:
				return getPhantom();
			case CataloguePackage.PORT_TYPE__CHANNELS:
				return getChannels();
			case CataloguePackage.PORT_TYPE__NETWORK:
				return getNetwork();
			case CataloguePackage.PORT_TYPE__TAPS:
				return getTaps();
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				return getDeviceType();
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
			case CataloguePackage.PORT_TYPE__KEY:
				setKey((String)newValue);
				return;
			case CataloguePackage.PORT_TYPE__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.PORT_TYPE__SECTION:
				setSection((String)newValue);
				return;
			case CataloguePackage.PORT_TYPE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case CataloguePackage.PORT_TYPE__SIGNAL:
				setSignal((SignalKind)newValue);
				return;
			case CataloguePackage.PORT_TYPE__CONNECTOR:
				setConnector((ConnectorKind)newValue);
				return;
			case CataloguePackage.PORT_TYPE__GENDER:
				setGender((Gender)newValue);
				return;
			case CataloguePackage.PORT_TYPE__LEVEL:
				setLevel((SignalLevel)newValue);
				return;
			case CataloguePackage.PORT_TYPE__BALANCED:
				setBalanced((Boolean)newValue);
				return;
			case CataloguePackage.PORT_TYPE__IMPEDANCE:
				setImpedance((Double)newValue);
				return;
			case CataloguePackage.PORT_TYPE__NOMINAL_LEVEL:
				setNominalLevel((Double)newValue);
				return;
			case CataloguePackage.PORT_TYPE__MAX_LEVEL:
				setMaxLevel((Double)newValue);
				return;
			case CataloguePackage.PORT_TYPE__PHANTOM:
				setPhantom((Phantom)newValue);
				return;
			case CataloguePackage.PORT_TYPE__CHANNELS:
				setChannels((Integer)newValue);
				return;
			case CataloguePackage.PORT_TYPE__NETWORK:
				setNetwork((NetworkPortData)newValue);
				return;
			case CataloguePackage.PORT_TYPE__TAPS:
				getTaps().clear();
				getTaps().addAll((Collection<? extends Double>)newValue);
				return;
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				setDeviceType((DeviceType)newValue);
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
			case CataloguePackage.PORT_TYPE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__SIGNAL:
				setSignal(SIGNAL_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__BALANCED:
				setBalanced(BALANCED_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__IMPEDANCE:
				setImpedance(IMPEDANCE_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__NOMINAL_LEVEL:
				setNominalLevel(NOMINAL_LEVEL_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__MAX_LEVEL:
				setMaxLevel(MAX_LEVEL_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__PHANTOM:
				setPhantom(PHANTOM_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__CHANNELS:
				setChannels(CHANNELS_EDEFAULT);
				return;
			case CataloguePackage.PORT_TYPE__NETWORK:
				setNetwork((NetworkPortData)null);
				return;
			case CataloguePackage.PORT_TYPE__TAPS:
				getTaps().clear();
				return;
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				setDeviceType((DeviceType)null);
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
			case CataloguePackage.PORT_TYPE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case CataloguePackage.PORT_TYPE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.PORT_TYPE__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case CataloguePackage.PORT_TYPE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case CataloguePackage.PORT_TYPE__SIGNAL:
				return signal != SIGNAL_EDEFAULT;
			case CataloguePackage.PORT_TYPE__CONNECTOR:
				return connector != CONNECTOR_EDEFAULT;
			case CataloguePackage.PORT_TYPE__GENDER:
				return gender != GENDER_EDEFAULT;
			case CataloguePackage.PORT_TYPE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case CataloguePackage.PORT_TYPE__BALANCED:
				return BALANCED_EDEFAULT == null ? balanced != null : !BALANCED_EDEFAULT.equals(balanced);
			case CataloguePackage.PORT_TYPE__IMPEDANCE:
				return IMPEDANCE_EDEFAULT == null ? impedance != null : !IMPEDANCE_EDEFAULT.equals(impedance);
			case CataloguePackage.PORT_TYPE__NOMINAL_LEVEL:
				return NOMINAL_LEVEL_EDEFAULT == null ? nominalLevel != null : !NOMINAL_LEVEL_EDEFAULT.equals(nominalLevel);
			case CataloguePackage.PORT_TYPE__MAX_LEVEL:
				return MAX_LEVEL_EDEFAULT == null ? maxLevel != null : !MAX_LEVEL_EDEFAULT.equals(maxLevel);
			case CataloguePackage.PORT_TYPE__PHANTOM:
				return phantom != PHANTOM_EDEFAULT;
			case CataloguePackage.PORT_TYPE__CHANNELS:
				return channels != CHANNELS_EDEFAULT;
			case CataloguePackage.PORT_TYPE__NETWORK:
				return network != null;
			case CataloguePackage.PORT_TYPE__TAPS:
				return taps != null && !taps.isEmpty();
			case CataloguePackage.PORT_TYPE__DEVICE_TYPE:
				return getDeviceType() != null;
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
		result.append(" (key: ");
		result.append(key);
		result.append(", label: ");
		result.append(label);
		result.append(", section: ");
		result.append(section);
		result.append(", direction: ");
		result.append(direction);
		result.append(", signal: ");
		result.append(signal);
		result.append(", connector: ");
		result.append(connector);
		result.append(", gender: ");
		result.append(gender);
		result.append(", level: ");
		result.append(level);
		result.append(", balanced: ");
		result.append(balanced);
		result.append(", impedance: ");
		result.append(impedance);
		result.append(", nominalLevel: ");
		result.append(nominalLevel);
		result.append(", maxLevel: ");
		result.append(maxLevel);
		result.append(", phantom: ");
		result.append(phantom);
		result.append(", channels: ");
		result.append(channels);
		result.append(", taps: ");
		result.append(taps);
		result.append(')');
		return result.toString();
	}

} //PortTypeImpl
