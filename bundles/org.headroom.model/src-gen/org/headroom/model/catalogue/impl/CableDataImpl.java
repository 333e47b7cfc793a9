/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;

import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.ConductorMaterial;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cable Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getPairs <em>Pairs</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getImpedance <em>Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getLinearMass <em>Linear Mass</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getConductor <em>Conductor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getFromConnector <em>From Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getToConnector <em>To Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getReactance <em>Reactance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getInsulation <em>Insulation</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getRatedCurrent <em>Rated Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getNeutralArea <em>Neutral Area</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.CableDataImpl#getProtectiveArea <em>Protective Area</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CableDataImpl extends EObjectImpl implements CableData {
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
	 * The default value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CORES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected Integer cores = CORES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairs() <em>Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIRS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPairs() <em>Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairs()
	 * @generated
	 * @ordered
	 */
	protected Integer pairs = PAIRS_EDEFAULT;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Double area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResistance()
	 * @generated
	 * @ordered
	 */
	protected static final Double RESISTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResistance()
	 * @generated
	 * @ordered
	 */
	protected Double resistance = RESISTANCE_EDEFAULT;

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
	 * The default value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacitance()
	 * @generated
	 * @ordered
	 */
	protected static final Double CAPACITANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacitance()
	 * @generated
	 * @ordered
	 */
	protected Double capacitance = CAPACITANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLinearMass() <em>Linear Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinearMass()
	 * @generated
	 * @ordered
	 */
	protected static final Double LINEAR_MASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLinearMass() <em>Linear Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinearMass()
	 * @generated
	 * @ordered
	 */
	protected Double linearMass = LINEAR_MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIAMETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected Double diameter = DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getConductor() <em>Conductor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductor()
	 * @generated
	 * @ordered
	 */
	protected static final ConductorMaterial CONDUCTOR_EDEFAULT = ConductorMaterial.COPPER;

	/**
	 * The cached value of the '{@link #getConductor() <em>Conductor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductor()
	 * @generated
	 * @ordered
	 */
	protected ConductorMaterial conductor = CONDUCTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected Double maximumLength = MAXIMUM_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromConnector() <em>From Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromConnector()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind FROM_CONNECTOR_EDEFAULT = ConnectorKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFromConnector() <em>From Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromConnector()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind fromConnector = FROM_CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getToConnector() <em>To Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToConnector()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind TO_CONNECTOR_EDEFAULT = ConnectorKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getToConnector() <em>To Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToConnector()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind toConnector = TO_CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getReactance() <em>Reactance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReactance()
	 * @generated
	 * @ordered
	 */
	protected static final Double REACTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReactance() <em>Reactance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReactance()
	 * @generated
	 * @ordered
	 */
	protected Double reactance = REACTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsulation() <em>Insulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulation()
	 * @generated
	 * @ordered
	 */
	protected static final CableInsulation INSULATION_EDEFAULT = CableInsulation.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInsulation() <em>Insulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulation()
	 * @generated
	 * @ordered
	 */
	protected CableInsulation insulation = INSULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatedCurrent() <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATED_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedCurrent() <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double ratedCurrent = RATED_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeutralArea() <em>Neutral Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeutralArea()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEUTRAL_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeutralArea() <em>Neutral Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeutralArea()
	 * @generated
	 * @ordered
	 */
	protected Double neutralArea = NEUTRAL_AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtectiveArea() <em>Protective Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectiveArea()
	 * @generated
	 * @ordered
	 */
	protected static final Double PROTECTIVE_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtectiveArea() <em>Protective Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectiveArea()
	 * @generated
	 * @ordered
	 */
	protected Double protectiveArea = PROTECTIVE_AREA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CableDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CABLE_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__SIGNAL, oldSignal, signal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCores() {
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCores(Integer newCores) {
		Integer oldCores = cores;
		cores = newCores;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__CORES, oldCores, cores));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPairs() {
		return pairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairs(Integer newPairs) {
		Integer oldPairs = pairs;
		pairs = newPairs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__PAIRS, oldPairs, pairs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Double newArea) {
		Double oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getResistance() {
		return resistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResistance(Double newResistance) {
		Double oldResistance = resistance;
		resistance = newResistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__RESISTANCE, oldResistance, resistance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__IMPEDANCE, oldImpedance, impedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCapacitance() {
		return capacitance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacitance(Double newCapacitance) {
		Double oldCapacitance = capacitance;
		capacitance = newCapacitance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__CAPACITANCE, oldCapacitance, capacitance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLinearMass() {
		return linearMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinearMass(Double newLinearMass) {
		Double oldLinearMass = linearMass;
		linearMass = newLinearMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__LINEAR_MASS, oldLinearMass, linearMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiameter() {
		return diameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameter(Double newDiameter) {
		Double oldDiameter = diameter;
		diameter = newDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__DIAMETER, oldDiameter, diameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConductorMaterial getConductor() {
		return conductor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConductor(ConductorMaterial newConductor) {
		ConductorMaterial oldConductor = conductor;
		conductor = newConductor == null ? CONDUCTOR_EDEFAULT : newConductor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__CONDUCTOR, oldConductor, conductor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumLength() {
		return maximumLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumLength(Double newMaximumLength) {
		Double oldMaximumLength = maximumLength;
		maximumLength = newMaximumLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getFromConnector() {
		return fromConnector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromConnector(ConnectorKind newFromConnector) {
		ConnectorKind oldFromConnector = fromConnector;
		fromConnector = newFromConnector == null ? FROM_CONNECTOR_EDEFAULT : newFromConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__FROM_CONNECTOR, oldFromConnector, fromConnector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getToConnector() {
		return toConnector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToConnector(ConnectorKind newToConnector) {
		ConnectorKind oldToConnector = toConnector;
		toConnector = newToConnector == null ? TO_CONNECTOR_EDEFAULT : newToConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__TO_CONNECTOR, oldToConnector, toConnector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReactance() {
		return reactance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReactance(Double newReactance) {
		Double oldReactance = reactance;
		reactance = newReactance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__REACTANCE, oldReactance, reactance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableInsulation getInsulation() {
		return insulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulation(CableInsulation newInsulation) {
		CableInsulation oldInsulation = insulation;
		insulation = newInsulation == null ? INSULATION_EDEFAULT : newInsulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__INSULATION, oldInsulation, insulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRatedCurrent() {
		return ratedCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedCurrent(Double newRatedCurrent) {
		Double oldRatedCurrent = ratedCurrent;
		ratedCurrent = newRatedCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__RATED_CURRENT, oldRatedCurrent, ratedCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNeutralArea() {
		return neutralArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeutralArea(Double newNeutralArea) {
		Double oldNeutralArea = neutralArea;
		neutralArea = newNeutralArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__NEUTRAL_AREA, oldNeutralArea, neutralArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getProtectiveArea() {
		return protectiveArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtectiveArea(Double newProtectiveArea) {
		Double oldProtectiveArea = protectiveArea;
		protectiveArea = newProtectiveArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CABLE_DATA__PROTECTIVE_AREA, oldProtectiveArea, protectiveArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.CABLE_DATA__SIGNAL:
				return getSignal();
			case CataloguePackage.CABLE_DATA__CORES:
				return getCores();
			case CataloguePackage.CABLE_DATA__PAIRS:
				return getPairs();
			case CataloguePackage.CABLE_DATA__AREA:
				return getArea();
			case CataloguePackage.CABLE_DATA__RESISTANCE:
				return getResistance();
			case CataloguePackage.CABLE_DATA__IMPEDANCE:
				return getImpedance();
			case CataloguePackage.CABLE_DATA__CAPACITANCE:
				return getCapacitance();
			case CataloguePackage.CABLE_DATA__LINEAR_MASS:
				return getLinearMass();
			case CataloguePackage.CABLE_DATA__DIAMETER:
				return getDiameter();
			case CataloguePackage.CABLE_DATA__CONDUCTOR:
				return getConductor();
			case CataloguePackage.CABLE_DATA__MAXIMUM_LENGTH:
				return getMaximumLength();
			case CataloguePackage.CABLE_DATA__FROM_CONNECTOR:
				return getFromConnector();
			case CataloguePackage.CABLE_DATA__TO_CONNECTOR:
				return getToConnector();
			case CataloguePackage.CABLE_DATA__REACTANCE:
				return getReactance();
			case CataloguePackage.CABLE_DATA__INSULATION:
				return getInsulation();
			case CataloguePackage.CABLE_DATA__RATED_CURRENT:
				return getRatedCurrent();
			case CataloguePackage.CABLE_DATA__NEUTRAL_AREA:
				return getNeutralArea();
			case CataloguePackage.CABLE_DATA__PROTECTIVE_AREA:
				return getProtectiveArea();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.CABLE_DATA__SIGNAL:
				setSignal((SignalKind)newValue);
				return;
			case CataloguePackage.CABLE_DATA__CORES:
				setCores((Integer)newValue);
				return;
			case CataloguePackage.CABLE_DATA__PAIRS:
				setPairs((Integer)newValue);
				return;
			case CataloguePackage.CABLE_DATA__AREA:
				setArea((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__RESISTANCE:
				setResistance((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__IMPEDANCE:
				setImpedance((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__CAPACITANCE:
				setCapacitance((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__LINEAR_MASS:
				setLinearMass((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__DIAMETER:
				setDiameter((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__CONDUCTOR:
				setConductor((ConductorMaterial)newValue);
				return;
			case CataloguePackage.CABLE_DATA__MAXIMUM_LENGTH:
				setMaximumLength((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__FROM_CONNECTOR:
				setFromConnector((ConnectorKind)newValue);
				return;
			case CataloguePackage.CABLE_DATA__TO_CONNECTOR:
				setToConnector((ConnectorKind)newValue);
				return;
			case CataloguePackage.CABLE_DATA__REACTANCE:
				setReactance((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__INSULATION:
				setInsulation((CableInsulation)newValue);
				return;
			case CataloguePackage.CABLE_DATA__RATED_CURRENT:
				setRatedCurrent((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__NEUTRAL_AREA:
				setNeutralArea((Double)newValue);
				return;
			case CataloguePackage.CABLE_DATA__PROTECTIVE_AREA:
				setProtectiveArea((Double)newValue);
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
			case CataloguePackage.CABLE_DATA__SIGNAL:
				setSignal(SIGNAL_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__CORES:
				setCores(CORES_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__PAIRS:
				setPairs(PAIRS_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__RESISTANCE:
				setResistance(RESISTANCE_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__IMPEDANCE:
				setImpedance(IMPEDANCE_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__CAPACITANCE:
				setCapacitance(CAPACITANCE_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__LINEAR_MASS:
				setLinearMass(LINEAR_MASS_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__DIAMETER:
				setDiameter(DIAMETER_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__CONDUCTOR:
				setConductor(CONDUCTOR_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__FROM_CONNECTOR:
				setFromConnector(FROM_CONNECTOR_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__TO_CONNECTOR:
				setToConnector(TO_CONNECTOR_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__REACTANCE:
				setReactance(REACTANCE_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__INSULATION:
				setInsulation(INSULATION_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__RATED_CURRENT:
				setRatedCurrent(RATED_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__NEUTRAL_AREA:
				setNeutralArea(NEUTRAL_AREA_EDEFAULT);
				return;
			case CataloguePackage.CABLE_DATA__PROTECTIVE_AREA:
				setProtectiveArea(PROTECTIVE_AREA_EDEFAULT);
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
			case CataloguePackage.CABLE_DATA__SIGNAL:
				return signal != SIGNAL_EDEFAULT;
			case CataloguePackage.CABLE_DATA__CORES:
				return CORES_EDEFAULT == null ? cores != null : !CORES_EDEFAULT.equals(cores);
			case CataloguePackage.CABLE_DATA__PAIRS:
				return PAIRS_EDEFAULT == null ? pairs != null : !PAIRS_EDEFAULT.equals(pairs);
			case CataloguePackage.CABLE_DATA__AREA:
				return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
			case CataloguePackage.CABLE_DATA__RESISTANCE:
				return RESISTANCE_EDEFAULT == null ? resistance != null : !RESISTANCE_EDEFAULT.equals(resistance);
			case CataloguePackage.CABLE_DATA__IMPEDANCE:
				return IMPEDANCE_EDEFAULT == null ? impedance != null : !IMPEDANCE_EDEFAULT.equals(impedance);
			case CataloguePackage.CABLE_DATA__CAPACITANCE:
				return CAPACITANCE_EDEFAULT == null ? capacitance != null : !CAPACITANCE_EDEFAULT.equals(capacitance);
			case CataloguePackage.CABLE_DATA__LINEAR_MASS:
				return LINEAR_MASS_EDEFAULT == null ? linearMass != null : !LINEAR_MASS_EDEFAULT.equals(linearMass);
			case CataloguePackage.CABLE_DATA__DIAMETER:
				return DIAMETER_EDEFAULT == null ? diameter != null : !DIAMETER_EDEFAULT.equals(diameter);
			case CataloguePackage.CABLE_DATA__CONDUCTOR:
				return conductor != CONDUCTOR_EDEFAULT;
			case CataloguePackage.CABLE_DATA__MAXIMUM_LENGTH:
				return MAXIMUM_LENGTH_EDEFAULT == null ? maximumLength != null : !MAXIMUM_LENGTH_EDEFAULT.equals(maximumLength);
			case CataloguePackage.CABLE_DATA__FROM_CONNECTOR:
				return fromConnector != FROM_CONNECTOR_EDEFAULT;
			case CataloguePackage.CABLE_DATA__TO_CONNECTOR:
				return toConnector != TO_CONNECTOR_EDEFAULT;
			case CataloguePackage.CABLE_DATA__REACTANCE:
				return REACTANCE_EDEFAULT == null ? reactance != null : !REACTANCE_EDEFAULT.equals(reactance);
			case CataloguePackage.CABLE_DATA__INSULATION:
				return insulation != INSULATION_EDEFAULT;
			case CataloguePackage.CABLE_DATA__RATED_CURRENT:
				return RATED_CURRENT_EDEFAULT == null ? ratedCurrent != null : !RATED_CURRENT_EDEFAULT.equals(ratedCurrent);
			case CataloguePackage.CABLE_DATA__NEUTRAL_AREA:
				return NEUTRAL_AREA_EDEFAULT == null ? neutralArea != null : !NEUTRAL_AREA_EDEFAULT.equals(neutralArea);
			case CataloguePackage.CABLE_DATA__PROTECTIVE_AREA:
				return PROTECTIVE_AREA_EDEFAULT == null ? protectiveArea != null : !PROTECTIVE_AREA_EDEFAULT.equals(protectiveArea);
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
		result.append(" (signal: ");
		result.append(signal);
		result.append(", cores: ");
		result.append(cores);
		result.append(", pairs: ");
		result.append(pairs);
		result.append(", area: ");
		result.append(area);
		result.append(", resistance: ");
		result.append(resistance);
		result.append(", impedance: ");
		result.append(impedance);
		result.append(", capacitance: ");
		result.append(capacitance);
		result.append(", linearMass: ");
		result.append(linearMass);
		result.append(", diameter: ");
		result.append(diameter);
		result.append(", conductor: ");
		result.append(conductor);
		result.append(", maximumLength: ");
		result.append(maximumLength);
		result.append(", fromConnector: ");
		result.append(fromConnector);
		result.append(", toConnector: ");
		result.append(toConnector);
		result.append(", reactance: ");
		result.append(reactance);
		result.append(", insulation: ");
		result.append(insulation);
		result.append(", ratedCurrent: ");
		result.append(ratedCurrent);
		result.append(", neutralArea: ");
		result.append(neutralArea);
		result.append(", protectiveArea: ");
		result.append(protectiveArea);
		result.append(')');
		return result.toString();
	}

} //CableDataImpl
